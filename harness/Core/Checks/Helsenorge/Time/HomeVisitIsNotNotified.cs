namespace AcceptanceHarness.Core.Checks.Helsenorge.Time;

/// <summary>A visit at home by hjemmetjenesten asks for no notification.</summary>
public sealed class HomeVisitIsNotNotified : Timeinvariant
{
    /// <inheritdoc/>
    public override string Id => "serviceCategory-7-ptres-no-varsling-or-paminnelse";

    /// <inheritdoc/>
    public override string Rule => "Når hjemmetjenesten kommer hjem til innbyggeren (7 og PTRES), skal meta.tag ikke ha varsling eller påminnelse.";

    private protected override string Nar => $"{Timeuttrykk.Hjemmetjeneste} and {Timeuttrykk.Sted("PTRES")}.exists()";

    private protected override string Krav => "meta.tag.where(system in ('http://helsenorge.no/fhir/varsling' | 'http://helsenorge.no/fhir/paminnelse')).empty()";

    private protected override string Folge => "Innbyggeren varsles om hvert besøk fra hjemmetjenesten.";

    private protected override string Vis => "meta.tag.system";

    private protected override string Retting => "Ta bort varsling og påminnelse fra meta.tag.";
}
