using System.Text.Json.Nodes;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.ReferenceSystem;

/// <summary>What the user sees.</summary>
internal static class Screens
{
    public static ViewReading Of(EhrSession session, string view)
    {
        var fields = view switch
        {
            AdapterView.Reseptliste => Reseptliste(session),
            AdapterView.Meldingsstatus => Meldingsstatus(session),
            AdapterView.Pasientkontekst => Pasientkontekst(session),
            _ => throw new EntryNotOfferedException(view),
        };
        return new ViewReading(fields, fields.ToJsonString(AdapterJson.Options), Kilde.InternApi);
    }

    private static JsonObject Reseptliste(EhrSession session)
    {
        var own = session.Resepter.Where(r => r.Pasient == session.OpenPatient && !r.Skjult).ToList();
        var hentet = session.Oppslag.Resepter.ToDictionary(r => r.ReseptId);
        var resepter = own.Select(r => Egen(r, hentet.GetValueOrDefault(r.ReseptId)))
            .Concat(hentet.Values.Where(h => own.All(r => r.ReseptId != h.ReseptId)).Select(Annen));
        return new JsonObject
        {
            ["pasient"] = session.OpenPatient,
            ["tilstand"] = session.Oppslag.Tilstand switch
            {
                Oppslagstilstand.IkkeHentet => "ikke-hentet",
                Oppslagstilstand.Hentet => "hentet",
                _ => "feil",
            },
            ["reservert"] = session.Oppslag.Reservert,
            ["skjulte"] = session.Oppslag.Skjulte,
            ["resepter"] = new JsonArray([.. resepter]),
        };
    }

    private static JsonObject Egen(LegensResept resept, HentetResept? hentet) => new()
    {
        ["reseptId"] = resept.ReseptId,
        ["legemiddel"] = resept.Innhold.ReseptDokLegemiddel.Forskrivning.Legemiddel.NavnFormStyrke,
        ["dosering"] = resept.Innhold.ReseptDokLegemiddel.Forskrivning.DosVeiledEnkel,
        ["status"] = hentet?.Status,
        ["sendestatus"] = Ord(resept.Status),
        ["tilbakekalt"] = resept.Tilbakekalt || (hentet?.Tilbakekalt ?? false),
        ["tilbakekallingsstatus"] = resept.Tilbakekallingsstatus,
        ["fornyetAv"] = resept.FornyetAv,
        ["utleveringer"] = new JsonArray([.. Enumerable.Range(1, resept.Utleveringer).Select(n => (JsonNode)n)]),
    };

    private static JsonObject Annen(HentetResept resept) => new()
    {
        ["reseptId"] = resept.ReseptId,
        ["legemiddel"] = resept.Legemiddel,
        ["dosering"] = resept.Dosering,
        ["status"] = resept.Status,
        ["sendestatus"] = "sendt",
        ["tilbakekalt"] = resept.Tilbakekalt,
        ["tilbakekallingsstatus"] = "ingen",
        ["utleveringer"] = new JsonArray(),
    };

    private static JsonObject Meldingsstatus(EhrSession session) => new()
    {
        ["meldinger"] = new JsonArray([.. session.Resepter.Select(r => new JsonObject
        {
            ["msgId"] = r.ReseptId,
            ["type"] = "M1",
            ["reseptId"] = r.ReseptId,
            ["pasient"] = r.Pasient,
            ["status"] = Ord(r.Status),
            ["forklaring"] = r.Forklaring,
        })]),
    };

    private static JsonObject Pasientkontekst(EhrSession session)
    {
        var patient = session.OpenPatient is { } key ? session.Patient(key) : null;
        return new JsonObject { ["pasient"] = session.OpenPatient, ["navn"] = patient is null ? null : $"{patient.Fornavn} {patient.Etternavn}" };
    }

    private static string Ord(Sendestatus status) => status switch
    {
        Sendestatus.Venter => "venter",
        Sendestatus.Sendt => "sendt",
        Sendestatus.Ubekreftet => "ubekreftet",
        Sendestatus.Avvist => "avvist",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Ukjent status."),
    };
}
