namespace AcceptanceHarness.Core.Checks.Helsenorge.Time;

/// <summary>Texts are at most 1,000 characters long.</summary>
public sealed class TextsAreShortEnough : Timeinvariant
{
    /// <inheritdoc/>
    public override string Id => "must-be-max-1000-chars";

    /// <inheritdoc/>
    public override string Rule => "description og patientInstruction skal ha høyst 1000 tegn.";

    private protected override string Krav => "description.all($this.length() <= 1000) and patientInstruction.all($this.length() <= 1000)";

    private protected override string Folge => "Innbyggeren får ikke hele teksten, eller ikke timen.";

    private protected override string Vis => "description.length() | patientInstruction.length()";

    private protected override string Retting => "Kort ned teksten, eller legg den i et vedlegg.";
}
