namespace AcceptanceHarness.Core.Checks.Helsenorge.Time;

/// <summary>Only a specialist appointment is based on a referral.</summary>
public sealed class BasisIsForSpecialists : Timeinvariant
{
    /// <inheritdoc/>
    public override string Id => "hn-app-primary-2";

    /// <inheritdoc/>
    public override string Rule => "basedOn skal bare brukes når timen er i spesialisthelsetjenesten (27 eller 30).";

    private protected override string Nar => "basedOn.exists()";

    private protected override string Krav => Timeuttrykk.Spesialist;

    private protected override string Folge => "Helsenorge avviser timen, så innbyggeren får den ikke.";

    private protected override string Vis => "basedOn.reference";

    private protected override string Retting => "Ta bort basedOn, eller rett serviceCategory.";
}
