namespace AcceptanceHarness.Core.Checks.Helsenorge.Time;

/// <summary>Every location of a specialist appointment says who runs it.</summary>
public sealed class SpecialistLocationHasOrganization : Timeinvariant
{
    /// <inheritdoc/>
    public override string Id => "contained-location-must-have-managingorganization";

    /// <inheritdoc/>
    public override string Rule => "Når timen er i spesialisthelsetjenesten, skal hvert sted i contained ha managingOrganization.";

    private protected override string Nar => Timeuttrykk.Spesialist;

    private protected override string Krav => "contained.ofType(Location).all(managingOrganization.exists())";

    private protected override string Folge => "Det framgår ikke hvem som har stedet innbyggeren skal møte på.";

    private protected override string Vis => "contained.ofType(Location).id";

    private protected override string Retting => "Sett managingOrganization på hvert sted i contained.";
}
