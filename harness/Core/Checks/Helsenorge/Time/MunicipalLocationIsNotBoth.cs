namespace AcceptanceHarness.Core.Checks.Helsenorge.Time;

/// <summary>A municipal appointment is not both at home and at an office.</summary>
public sealed class MunicipalLocationIsNotBoth : Timeinvariant
{
    /// <inheritdoc/>
    public override string Id => "community-services-location-not-both-ptres-and-of";

    /// <inheritdoc/>
    public override string Rule => "Når timen er i en kommunal tjeneste og ikke er virtuell eller del av en annen, skal contained ikke ha steder av både typen PTRES og typen OF.";

    private protected override string Nar => $"{Timeuttrykk.Kommune} and partOf.empty() and ({Timeuttrykk.ErVirtuell}).not()";

    private protected override string Krav => $"{Timeuttrykk.Sted("PTRES")}.empty() or {Timeuttrykk.Sted("OF")}.empty()";

    private protected override string Folge => "Innbyggeren kan vente hjemme når timen er på et kontor, eller omvendt.";

    private protected override string Vis => "contained.ofType(Location).type.coding.code";

    private protected override string Retting => "Send bare stedet der timen er.";
}
