using System.Globalization;
using AcceptanceHarness.Wire.Identity;
using Hl7.Fhir.Model;

namespace AcceptanceHarness.Simulators.Kjernejournal.Provesvar;

/// <summary>Writes a lab report as FHIR resources: report, results (a tree by <c>hasMember</c>), sample, order and who ordered.</summary>
/// <remarks>Source: the implementation guide of NILAR, its profiles by name; the form is this project's own.</remarks>
internal static class Provesvarfhir
{
    /// <summary>The code system of the field, in tags.</summary>
    public const string Fagomradekodeverk = "urn:oid:2.16.578.1.12.4.1.1.8451";

    private const string Profil = "http://nhn.no/fhir/nilar/StructureDefinition/";
    private const string Hpr = "urn:oid:2.16.578.1.12.4.1.4.4";

    /// <summary>All resources of a report.</summary>
    public static IEnumerable<DomainResource> Skriv(string fnr, Provesvarrapport rapport)
    {
        var patient = Pasient(fnr);
        var tree = rapport.Analyser.SelectMany((analyse, i) => Tre(analyse, FormattableString.Invariant($"{rapport.Id}-{i + 1}"))).ToList();
        yield return Rapport(rapport, patient);
        foreach (var (id, analyse) in tree)
        {
            yield return Resultat(rapport, patient, id, analyse);
        }

        yield return Merket(rapport, new Specimen { Id = $"{rapport.Id}-prove", Subject = patient, Collection = new() { Collected = Tid(rapport) } }, "nilar-specimen");
        yield return Merket(
            rapport,
            new ServiceRequest
            {
                Id = $"{rapport.Id}-rekvisisjon",
                Subject = patient,
                Status = RequestStatus.Completed,
                Intent = RequestIntent.Order,
                Requester = rapport.Rekvirent is null ? null : Til("PractitionerRole", $"{rapport.Id}-rekvirent"),
            },
            "nilar-service-request");
        if (rapport.Rekvirent is { } hpr)
        {
            yield return Merket(rapport, new PractitionerRole { Id = $"{rapport.Id}-rekvirent", Practitioner = new ResourceReference { Identifier = new(Hpr, hpr) } }, "nilar-practitioner-role");
        }
    }

    private static DiagnosticReport Rapport(Provesvarrapport rapport, ResourceReference patient) => Merket(
        rapport,
        new DiagnosticReport
        {
            Id = rapport.Id,
            StatusElement = new Code<DiagnosticReport.DiagnosticReportStatus> { JsonValue = rapport.Status },
            Code = new CodeableConcept { Text = rapport.Navn },
            Subject = patient,
            Effective = Tid(rapport),
            Performer = [new ResourceReference { Display = rapport.Laboratorium }],
            Specimen = [Til("Specimen", $"{rapport.Id}-prove")],
            BasedOn = [Til("ServiceRequest", $"{rapport.Id}-rekvisisjon")],
            Result = [.. rapport.Analyser.Select((_, i) => Til("Observation", FormattableString.Invariant($"{rapport.Id}-{i + 1}")))],
        },
        "nilar-diagnostic-report");

    private static Observation Resultat(Provesvarrapport rapport, ResourceReference patient, string id, Analyse analyse) => Merket(
        rapport,
        new Observation
        {
            Id = id,
            StatusElement = new Code<ObservationStatus> { JsonValue = rapport.Status },
            Code = analyse.Kode is { } code ? new CodeableConcept(analyse.Kodeverk, code, analyse.Navn, analyse.Navn) : new CodeableConcept { Text = analyse.Navn },
            Subject = patient,
            Effective = Tid(rapport),
            Value = Verdi(analyse),
            ReferenceRange = analyse.Referanse is { } range ? [new() { Text = range }] : [],
            Note = analyse.Kommentar is { } note ? [new Annotation { Text = note }] : [],
            Specimen = Til("Specimen", $"{rapport.Id}-prove"),
            HasMember = [.. analyse.Deler.Select((_, i) => Til("Observation", FormattableString.Invariant($"{id}-{i + 1}")))],
        },
        "nilar-observation");

    private static IEnumerable<(string Id, Analyse Analyse)> Tre(Analyse analyse, string id) =>
        [(id, analyse), .. analyse.Deler.SelectMany((part, i) => Tre(part, FormattableString.Invariant($"{id}-{i + 1}")))];

    private static DataType? Verdi(Analyse analyse) => analyse.Verdi switch
    {
        null => null,
        { } value when decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) => new Quantity { Value = number, Unit = analyse.Enhet },
        { } value => new FhirString(analyse.Enhet is null ? value : $"{value} {analyse.Enhet}"),
    };

    private static ResourceReference Pasient(string fnr) => new() { Identifier = new($"urn:oid:{NationalId.Parse(fnr).Oid}", fnr) };

    private static FhirDateTime Tid(Provesvarrapport rapport) => new(rapport.Tid);

    private static ResourceReference Til(string type, string id) => new($"{type}/{id}");

    private static TResource Merket<TResource>(Provesvarrapport rapport, TResource resource, string profile)
        where TResource : DomainResource
    {
        resource.Meta = new Meta
        {
            Profile = [Profil + profile],
            Tag = rapport.Fagomrade is { } field ? [new Coding(Fagomradekodeverk, field)] : [],
        };
        return resource;
    }
}
