using System.Text.Json;
using AcceptanceHarness.Wire.Jose;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.ReferenceSystem.Kjernejournal.Oppslag;

/// <summary>What an OperationOutcome says, alone or among the entries of an answer.</summary>
/// <param name="Kodeverk">The code system; null for none.</param>
/// <param name="Kode">The code; null for none.</param>
/// <param name="Tekst">The text that goes with the code; null for none, for other texts are for who made the system.</param>
/// <param name="ErIngenFunn">True when it says that there is nothing.</param>
internal sealed record Operasjonsutfall(string? Kodeverk, string? Kode, string? Tekst, bool ErIngenFunn)
{
    private const string EldreKoder = "http://nhn.no/hit/fhir/error/CodeSystem/ErrorCodeKjLegacy";

    /// <summary>What the patient's privacy settings say; null when it is about something else.</summary>
    public Innsynstilstand? Personvern => Kodeverk != Personvernutfall.Kodeverk ? null : Kode switch
    {
        Personvernutfall.Blokkert => Innsynstilstand.Blokkert,
        Personvernutfall.Sperret => Innsynstilstand.Sperret,
        Personvernutfall.Reservert => Innsynstilstand.Reservert,
        _ => Innsynstilstand.Feil,
    };

    /// <summary>Reads a resource; null when it is another.</summary>
    public static Operasjonsutfall? Les(JsonElement? ressurs)
    {
        if (ressurs is not { } given || JwsReading.Text(given, "resourceType") != "OperationOutcome")
        {
            return null;
        }

        foreach (var issue in Fhirlesing.Liste(given, "issue"))
        {
            var details = Fhirlesing.Del(issue, "details");
            var codings = Fhirlesing.Liste(details, "coding").Where(each => each.ValueKind == JsonValueKind.Object).ToList();

            // The code of the older services is the one that the rest of kjernejournal knows.
            if ((codings.Find(each => JwsReading.Text(each, "system") == EldreKoder) is { ValueKind: JsonValueKind.Object } older ? older : codings.FirstOrDefault())
                is { ValueKind: JsonValueKind.Object } coding)
            {
                return new(JwsReading.Text(coding, "system"), JwsReading.Text(coding, "code"), Fhirlesing.Tekst(details, "text"), ErIngenFunn: false);
            }
        }

        return new(null, null, null, Fhirlesing.Liste(given, "issue").Any(issue => JwsReading.Text(issue, "code") == "not-found"));
    }
}
