namespace AcceptanceHarness.Core.Checks.Helsenorge.Time;

/// <summary>A municipal appointment is at home or at an office.</summary>
public sealed class MunicipalLocationIsHomeOrOffice : Timeinvariant
{
    /// <inheritdoc/>
    public override string Id => "community-services-location-requires-ptres-or-of";

    /// <inheritdoc/>
    public override string Rule => "Når timen er i en kommunal tjeneste og ikke er virtuell eller del av en annen, skal contained ha et sted av typen PTRES eller OF.";

    private protected override string Nar => $"{Timeuttrykk.Kommune} and partOf.empty() and ({Timeuttrykk.ErVirtuell}).not()";

    private protected override string Krav => $"{Timeuttrykk.Sted("PTRES")}.exists() or {Timeuttrykk.Sted("OF")}.exists()";

    private protected override string Folge => "Innbyggeren ser ikke om timen er hjemme eller på et kontor.";

    private protected override string Vis => "contained.ofType(Location).type.coding.code";

    private protected override string Retting => "Send et sted av typen PTRES (hjemme) eller OF (kontor).";
}
