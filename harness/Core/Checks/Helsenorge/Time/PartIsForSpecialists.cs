namespace AcceptanceHarness.Core.Checks.Helsenorge.Time;

/// <summary>Only a specialist appointment is part of another.</summary>
public sealed class PartIsForSpecialists : Timeinvariant
{
    /// <inheritdoc/>
    public override string Id => "hn-app-primary-4";

    /// <inheritdoc/>
    public override string Rule => "partOf skal bare brukes når timen er i spesialisthelsetjenesten (27 eller 30).";

    private protected override string Nar => "partOf.exists()";

    private protected override string Krav => Timeuttrykk.Spesialist;

    private protected override string Folge => "Helsenorge avviser timen, så innbyggeren får den ikke.";

    private protected override string Vis => "partOf.reference";

    private protected override string Retting => "Ta bort partOf, eller rett serviceCategory.";
}
