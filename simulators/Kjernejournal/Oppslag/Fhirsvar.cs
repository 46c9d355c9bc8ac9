using System.Text.Json;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Kjernejournal;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;

namespace AcceptanceHarness.Simulators.Kjernejournal.Oppslag;

/// <summary>Writes FHIR resources as answers.</summary>
internal static class Fhirsvar
{
    private const string Type = "application/fhir+json; charset=utf-8";

    private static readonly JsonSerializerOptions Skriver = new JsonSerializerOptions().ForFhir(ModelInfo.ModelInspector);

    /// <summary>The answer with a resource.</summary>
    public static Answer Av(Resource resource, int status = 200) => new()
    {
        Status = status,
        ContentType = Type,
        Body = JsonSerializer.SerializeToUtf8Bytes<Base>(resource, Skriver),
    };

    /// <summary>The answer that says what is wrong.</summary>
    public static Answer Feil(Oppslagsfeil feil) => Av(Utfall(feil), feil.Status);

    /// <summary>What is wrong, as a resource.</summary>
    public static OperationOutcome Utfall(Oppslagsfeil feil) => new()
    {
        Issue =
        [
            new()
            {
                Severity = OperationOutcome.IssueSeverity.Error,
                CodeElement = new Code<OperationOutcome.IssueType> { JsonValue = feil.Type },
                Details = feil.Kode is null ? new CodeableConcept { Text = feil.Tekst } : new CodeableConcept(feil.Kodeverk, feil.Kode, feil.Brukermelding ?? feil.Tekst),
                Diagnostics = feil is { Kode: { } code, Brukermelding: not null } ? $"{code}: {feil.Tekst}" : feil.Tekst,
            },
        ],
    };

    /// <summary>Why the patient's settings give nothing.</summary>
    /// <param name="personvern">What the settings say.</param>
    /// <param name="status">The HTTP status, where it is an answer of its own.</param>
    public static Oppslagsfeil Nektet(Personvern personvern, int status) => personvern switch
    {
        Personvern.Blokkert => Nektet(status, Personvernutfall.Blokkert, "Du er blokkert fra innsyn i denne pasientens opplysninger."),
        Personvern.Sperret => Nektet(status, Personvernutfall.Sperret, "Pasienten har sperret opplysningene for helsepersonell. De kan åpnes med pasientens samtykke eller i en akutt situasjon."),
        Personvern.Reservert => Nektet(status, Personvernutfall.Reservert, "Pasienten har reservert seg."),
        _ => throw new ArgumentOutOfRangeException(nameof(personvern), personvern, "Ingenting er nektet."),
    };

    private static Oppslagsfeil Nektet(int status, string code, string text) =>
        new(status, "suppressed", text) { Kode = code, Kodeverk = Personvernutfall.Kodeverk };
}
