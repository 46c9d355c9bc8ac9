using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using AcceptanceHarness.Core.Checks.Kjernejournal;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Kjernejournal.Felles;

namespace AcceptanceHarness.Simulators.Kjernejournal.Forvrengning;

/// <summary>All that kjernejournal can do on purpose in its own answers, in reading order.</summary>
public static class Kjforvrengninger
{
    /// <summary>The indicator's status has a value that nobody has agreed on.</summary>
    public const string UkjentStatus = "kj-ukjent-status";

    /// <summary>The organisation is refused.</summary>
    public const string VirksomhetAvvist = "kj-virksomhet-avvist";

    /// <summary>The user is blocked by the patient.</summary>
    public const string BrukerBlokkert = "kj-bruker-blokkert";

    /// <summary>The portal's code is too old.</summary>
    public const string KodeUtlopt = "kj-kode-utlopt";

    /// <summary>The attest is too old.</summary>
    public const string AttestUtlopt = "kj-attest-utlopt";

    /// <summary>A session is not renewed.</summary>
    public const string FornyelseAvvist = "kj-fornyelse-avvist";

    /// <summary>An answer is half a JSON object.</summary>
    public const string UgyldigJson = "kj-ugyldig-json";

    private static readonly string[] Inngang = [Kjernejournaloperasjoner.Opprett, Kjernejournaloperasjoner.Forny, Kjernejournaloperasjoner.IndikatorMedBillett, Kjernejournaloperasjoner.IndikatorMedToken];

    /// <summary>The distortions.</summary>
    public static IReadOnlyList<Kjforvrengning> All { get; } =
    [
        new(UkjentStatus, "Helseindikator svarer med en status som ikke finnes (7)", [Kjernejournaloperasjoner.IndikatorMedBillett, Kjernejournaloperasjoner.IndikatorMedToken]) { Endre = MedUkjentStatus },
        new(VirksomhetAvvist, "Kjernejournal avviser virksomheten (403, KJF-000227)", Inngang) { Feil = Kjfeilkatalog.VirksomhetAvvist },
        new(BrukerBlokkert, "Pasienten har blokkert brukeren (403, KJF-000180)", Inngang) { Feil = Kjfeilkatalog.BrukerBlokkert },
        new(KodeUtlopt, "Engangskoden til portalen er utløpt (403)", [Kjernejournaloperasjoner.Hentpasient]) { Feil = Kjfeilkatalog.UtloptKode },
        new(AttestUtlopt, "Attesten er for gammel (403, attestation_has_expired)", [Kjernejournaloperasjoner.Opprett, Kjernejournaloperasjoner.Forny, Kjernejournaloperasjoner.IndikatorMedToken]) { Feil = Kjfeilkatalog.AttestUtlopt },
        new(FornyelseAvvist, "Kjernejournal fornyer ikke økten (403)", [Kjernejournaloperasjoner.Forny]) { Feil = Kjfeilkatalog.AvsluttetOkt },
        new(UgyldigJson, "Svaret er ikke gyldig JSON", Inngang) { Endre = Halvt },
    ];

    private static Answer MedUkjentStatus(Answer answer)
    {
        if (Les(answer) is not { } body || !body.ContainsKey("returTekst"))
        {
            return answer;
        }

        body["status"] = 7;
        return answer with { Body = Encoding.UTF8.GetBytes(body.ToJsonString()), Facts = answer.Facts.With(KjernejournalFacts.SvarStatus, "7") };
    }

    private static Answer Halvt(Answer answer) => answer with { Body = answer.Body[..(answer.Body.Length / 2)] };

    private static JsonObject? Les(Answer answer)
    {
        try
        {
            return JsonNode.Parse(answer.Body.Span) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
