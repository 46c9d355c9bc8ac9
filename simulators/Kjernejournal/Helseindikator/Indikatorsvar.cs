using System.Globalization;
using System.Text.Json.Nodes;
using AcceptanceHarness.Core.Checks.Kjernejournal;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Kjernejournal.Felles;
using AcceptanceHarness.Wire.Identity;

namespace AcceptanceHarness.Simulators.Kjernejournal.Helseindikator;

/// <summary>Writes what the indicator says of a citizen.</summary>
/// <remarks>The numbers are published; the texts, and what sperring does to the number, are antakelse A-308.</remarks>
internal static class Indikatorsvar
{
    private static readonly string[] Tekster =
    [
        "Ugyldig fødselsnummer",
        "Pasienten har ikke kjernejournal",
        "Pasienten har kjernejournal",
        "Pasienten har registrert egne opplysninger i kjernejournal",
        "Pasienten har kritisk informasjon i kjernejournal",
    ];

    /// <summary>The status: 0 to 4.</summary>
    /// <param name="fnr">The number that was asked about.</param>
    /// <param name="borger">Who has it; null for nobody.</param>
    public static int Status(string? fnr, Borger? borger) => borger switch
    {
        _ when !NationalId.TryParse(fnr, out var id) || !id.IsSynthetic => 0,
        null or { HarKjernejournal: false } or { Reservert: true } => 1,
        { Sperret: true } => 2,
        { HarKritiskInformasjon: true, SperretKritiskInformasjon: false } => 4,
        { HarEgneOpplysninger: true } => 3,
        _ => 2,
    };

    /// <summary>The answer.</summary>
    /// <param name="status">The status.</param>
    /// <param name="borger">The citizen; null for nobody.</param>
    /// <param name="billett">A ticket; null for none.</param>
    /// <param name="hendelse">The event's id.</param>
    public static Answer Av(int status, Borger? borger, string? billett, string hendelse)
    {
        var body = new JsonObject { ["status"] = status, ["returTekst"] = Tekster[status] };
        if (status >= 2)
        {
            body["eksistererBlokkertHelsepersonell"] = borger?.Blokkerte.Count > 0;
            body["sperringDetaljer"] = new JsonArray([.. Sperringer(borger!).Select(each => (JsonNode)each)]);
        }

        if (status == 4 && borger?.KritiskInformasjonEndret is { } changed)
        {
            body["sistEndretKritiskInfoDato"] = changed.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
        }

        if (billett is not null)
        {
            body["ticket"] = billett;
        }

        var answer = Kjsvar.Json(200, Kjsvar.MedUkjentFelt(body), hendelse);
        return answer with
        {
            Facts = answer.Facts.With(new Dictionary<string, string> { [KjernejournalFacts.SvarStatus] = status.ToString(CultureInfo.InvariantCulture) }
                .Med(KjernejournalFacts.SvarTekst, Tekster[status])
                .Med(KjernejournalFacts.SvarKode, Faktabygging.Avtrykk(billett))),
        };
    }

    private static IEnumerable<string> Sperringer(Borger borger)
    {
        if (borger.Sperret)
        {
            yield return "KJERNEJOURNAL";
        }

        if (borger.SperretKritiskInformasjon)
        {
            yield return "KRITISK_INFORMASJON";
        }
    }
}
