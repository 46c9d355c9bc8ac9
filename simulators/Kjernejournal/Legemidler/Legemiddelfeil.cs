using System.Text;
using System.Text.Json.Nodes;
using AcceptanceHarness.Core.Checks.Kjernejournal;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Kjernejournal.Oppslag;

namespace AcceptanceHarness.Simulators.Kjernejournal.Legemidler;

/// <summary>The errors of the medicine API, in the form of helseindikator (antakelse A-412).</summary>
internal static class Legemiddelfeil
{
    private const string Ugyldig = "KJF-000018";
    private const string ApnePaNytt = "Tilgangen til kjernejournal er ugyldig eller utløpt. Åpne pasienten på nytt.";

    /// <summary>A ticket that nobody was given, or that was given to another organisation.</summary>
    public static Oppslagsfeil UgyldigBillett { get; } =
        new(401, "security", "Billetten er ugyldig, eller gjelder en annen virksomhet. Forventet billetten fra siste indikatorkall.") { Kode = "KJF-000011", Brukermelding = ApnePaNytt };

    /// <summary>A ticket that is too old.</summary>
    public static Oppslagsfeil UtloptBillett { get; } = new(401, "expired", "Billetten er utløpt. Forventet en ny fra helseindikatoren.") { Kode = "KJF-000015", Brukermelding = ApnePaNytt };

    /// <summary>There is none, or the citizen has reserved; which of them is not told.</summary>
    public static Oppslagsfeil IngenKjernejournal { get; } =
        new(404, "not-found", "Innbyggeren har ikke en aktiv kjernejournal.") { Kode = "KJF-000017", Brukermelding = "Pasienten har ikke kjernejournal." };

    /// <summary>The citizen has blocked the health worker by name.</summary>
    public static Oppslagsfeil Blokkert { get; } =
        new(403, "forbidden", "Innbyggeren har blokkert helsepersonellet.") { Kode = "KJF-000180", Brukermelding = "Du er blokkert fra innsyn i denne pasientens kjernejournal." };

    /// <summary>Nobody has said on which basis.</summary>
    public static Oppslagsfeil UtenSamtykke { get; } = Oppslagsfeil.Mangler(
        $"Grunnlaget for oppslaget mangler. Forventet {Wire.Kjernejournal.Legemiddelparametre.SamtykkeBruk} med HPMOTTATTSAMTYKKE, HPAKUTT eller HPUNNTAK.");

    /// <summary>Writes an error.</summary>
    public static Answer Skriv(Oppslagsfeil feil)
    {
        var code = feil.Kode ?? (feil.Status >= 500 ? "KJS-000001" : Ugyldig);
        var message = feil.Brukermelding
            ?? (feil.Status >= 500 ? "Kjernejournal er ikke tilgjengelig nå. Prøv igjen senere." : "Kjernejournal kunne ikke lese forespørselen. Kontakt leverandøren av fagsystemet.");
        return new Answer
        {
            Status = feil.Status,
            ContentType = "application/json; charset=utf-8",
            Headers = [new("Cache-Control", "no-store")],
            Body = Encoding.UTF8.GetBytes(new JsonObject
            {
                ["status"] = feil.Status,
                ["utviklermelding"] = feil.Tekst,
                ["brukermelding"] = message,
                ["feilkode"] = code,
            }.ToJsonString()),
            Facts = Hoder.Fakta((KjernejournalFacts.SvarFeilkode, code), (KjernejournalFacts.SvarBrukermelding, message)),
        };
    }
}
