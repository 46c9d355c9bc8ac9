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
            if (Fhirlesing.Liste(details, "coding") is [var coding, ..])
            {
                return new(JwsReading.Text(coding, "system"), JwsReading.Text(coding, "code"), Fhirlesing.Tekst(details, "text"), ErIngenFunn: false);
            }
        }

        return new(null, null, null, Fhirlesing.Liste(given, "issue").Any(issue => JwsReading.Text(issue, "code") == "not-found"));
    }
}
