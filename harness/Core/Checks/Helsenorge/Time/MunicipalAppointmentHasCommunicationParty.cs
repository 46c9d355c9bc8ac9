using Hl7.Fhir.Model;

namespace AcceptanceHarness.Core.Checks.Helsenorge.Time;

/// <summary>A municipal appointment names the party in the address registry that answers for it.</summary>
public sealed class MunicipalAppointmentHasCommunicationParty : Timeinvariant
{
    /// <inheritdoc/>
    public override string Id => "community-services-requires-kommunikasjonspart-organization";

    /// <inheritdoc/>
    public override string Rule => "Når timen ikke er i spesialisthelsetjenesten, skal supportingInformation vise til en organisasjon med identifikator på nivå 2 (HER-id).";

    private protected override string Nar => $"({Timeuttrykk.Spesialist}).not()";

    private protected override string Krav => $"{Timeuttrykk.Stottende}.identifier.where(system = '{Timeuttrykk.Niva2}').exists()";

    private protected override string Folge => "Helsenorge vet ikke hvem innbyggerens svar skal sendes til.";

    private protected override string Vis => "contained.ofType(Organization).identifier.system";

    private protected override string Retting => "Vis til kommunikasjonsparten i supportingInformation, med HER-id på nivå 2.";

    // The profile of a kommunikasjonspart has another system for the HER-id than the invariant asks for.
    private protected override IReadOnlyList<string> Antakelser(Appointment time) =>
        Fhir.Fhirsti.Er(time, $"{Timeuttrykk.Stottende}.identifier.where(system = '{Timeuttrykk.HerId}').exists()") ? ["A-512"] : [];
}
