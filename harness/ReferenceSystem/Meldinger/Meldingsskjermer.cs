using System.Globalization;
using System.Text.Json.Nodes;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Helsenorge;

namespace AcceptanceHarness.ReferenceSystem.Meldinger;

/// <summary>What users see of the message exchange.</summary>
internal static class Meldingsskjermer
{
    /// <summary>A view; null for one that is not of the message exchange.</summary>
    public static JsonObject? Av(Meldingsdrift drift, string view) => view switch
    {
        AdapterView.Innboks => new JsonObject { ["henvendelser"] = Liste(drift.Miljo.Lager.Alle<Henvendelse>(), Henvendelse) },
        AdapterView.Oppgaver => new JsonObject { ["oppgaver"] = Liste(drift.Miljo.Lager.Alle<Oppgave>(), Oppgave) },
        AdapterView.Timeavtaler => new JsonObject { ["timer"] = Liste(drift.Miljo.Lager.Alle<Timeavtale>(), time => Time(drift, time)) },
        AdapterView.Digitalbruker => drift.Aktivsjekk.Vis(),
        AdapterView.Kommunikasjonstest => new JsonObject { ["status"] = drift.Kommunikasjonstest.Status, ["melding"] = drift.Kommunikasjonstest.Melding },
        _ => null,
    };

    /// <summary>The messages that were sent, as meldingsstatus shows them.</summary>
    public static IEnumerable<JsonNode> Sendte(Meldingsdrift drift) =>
        drift.Miljo.Lager.Alle<Utboksmelding>().Where(melding => melding.Funksjon != Meldingsfunksjon.Apprec).Select(Sendt);

    private static JsonArray Liste<T>(IReadOnlyList<T> alle, Func<T, JsonObject> vis) => new([.. alle.Select(vis)]);

    private static JsonObject Henvendelse(Henvendelse henvendelse) => new()
    {
        ["id"] = henvendelse.Id,
        ["type"] = henvendelse.Funksjon,
        ["pasient"] = henvendelse.Pasient,
        ["enhet"] = henvendelse.Enhet,
        ["tekst"] = henvendelse.Tekst,
        ["handlerFor"] = henvendelse.HandlerFor,
        ["samtale"] = henvendelse.Samtale,
        ["vedlegg"] = henvendelse.Vedlegg,
        ["besvart"] = henvendelse.Besvart,
    };

    private static JsonObject Time(Meldingsdrift drift, Timeavtale time) => new()
    {
        ["timeId"] = time.Id,
        ["pasient"] = time.Pasient,
        ["start"] = Tid(drift, time.Start),
        ["slutt"] = Tid(drift, time.Slutt),
        ["tittel"] = time.Tittel,
        ["status"] = time.Status,
        ["varsling"] = time.Publiseres || time.MsgId is null ? time.Varsling : Timevarsler.Varsling(drift.Miljo, time.MsgId),
    };

    private static string Tid(Meldingsdrift drift, DateTimeOffset tid) =>
        TimeZoneInfo.ConvertTime(tid, drift.Miljo.Policies.Zone).ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);

    private static JsonObject Oppgave(Oppgave oppgave) => new()
    {
        ["id"] = oppgave.Id,
        ["slag"] = oppgave.Slag,
        ["melding"] = oppgave.Melding,
        ["pasient"] = oppgave.Pasient,
        ["tekst"] = oppgave.Tekst,
        ["utfort"] = oppgave.Utfort,
    };

    private static JsonObject Sendt(Utboksmelding melding) => new()
    {
        ["msgId"] = melding.MsgId,
        ["type"] = melding.Funksjon,
        ["pasient"] = melding.Pasient,
        ["status"] = melding.Status switch
        {
            Utboksstatus.Venter => "venter",
            Utboksstatus.Bekreftet => "sendt",
            Utboksstatus.Avvist => "avvist",
            _ => "ubekreftet",
        },
        ["forklaring"] = melding.Forklaring,
    };
}
