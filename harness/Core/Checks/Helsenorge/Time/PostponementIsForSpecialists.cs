namespace AcceptanceHarness.Core.Checks.Helsenorge.Time;

/// <summary>Only a specialist appointment says why it was postponed.</summary>
public sealed class PostponementIsForSpecialists : Timeinvariant
{
    /// <inheritdoc/>
    public override string Id => "hn-app-primary-5";

    /// <inheritdoc/>
    public override string Rule => "Årsak til utsettelse skal bare brukes når timen er i spesialisthelsetjenesten (27 eller 30).";

    private protected override string Nar => $"extension.where(url = '{Timeuttrykk.Utvidelse}hn-basis-postponementreason').exists()";

    private protected override string Krav => Timeuttrykk.Spesialist;

    private protected override string Folge => "Helsenorge avviser timen, så innbyggeren får den ikke.";

    private protected override string Vis => "extension.url";

    private protected override string Retting => "Ta bort utvidelsen hn-basis-postponementreason, eller rett serviceCategory.";
}
