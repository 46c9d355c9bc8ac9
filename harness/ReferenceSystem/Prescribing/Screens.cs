using System.Text.Json.Nodes;
using AcceptanceHarness.ReferenceSystem.HelseId;
using AcceptanceHarness.ReferenceSystem.Kjernejournal;
using AcceptanceHarness.ReferenceSystem.Kjernejournal.KritiskInformasjon;
using AcceptanceHarness.ReferenceSystem.Kjernejournal.Oppslag;
using AcceptanceHarness.ReferenceSystem.Meldinger;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Messages.Eresept;

namespace AcceptanceHarness.ReferenceSystem;

/// <summary>What the user sees.</summary>
internal static class Screens
{
    public static ViewReading Of(EhrSession session, string view)
    {
        var fields = view switch
        {
            AdapterView.Reseptliste => Reseptliste(session),
            AdapterView.Legemiddelliste => Legemiddelliste(session),
            AdapterView.Meldingsstatus => Meldingsstatus(session),
            AdapterView.Innlogging => Innlogging(session.Arbeidsstasjon.Tilstand),
            AdapterView.Pasientkontekst => Pasientkontekst(session),
            AdapterView.Helseindikator when !session.Lacks(FunksjonCatalog.Kjernejournal) => Kjernejournalskjermer.Helseindikator(session),
            AdapterView.Innsynslogg when !session.Lacks(FunksjonCatalog.Kjernejournal) => Kjernejournalskjermer.Innsynslogg(session),
            AdapterView.Kjernejournal when !session.Lacks(FunksjonCatalog.KjernejournalPortal) => Kjernejournalskjermer.Vindu(session),
            AdapterView.KritiskInformasjon when !session.Lacks(FunksjonCatalog.KjernejournalKritiskInformasjon) => Kritiskskjerm.Av(session),
            AdapterView.Provesvar when !session.Lacks(FunksjonCatalog.KjernejournalProvesvar) => Oppslagsskjermer.Provesvar(session),
            AdapterView.Dokumenter when !session.Lacks(FunksjonCatalog.KjernejournalDokumenter) => Oppslagsskjermer.Dokumenter(session),
            AdapterView.KjLegemidler when !session.Lacks(FunksjonCatalog.KjernejournalLegemidler) => Oppslagsskjermer.Legemidler(session),
            _ when session.Meldinger is { } meldinger && Meldingsskjermer.Av(meldinger.Drift, view) is { } vist => vist,
            _ => throw new EntryNotOfferedException(view),
        };
        return new ViewReading(fields, fields.ToJsonString(AdapterJson.Options), Kilde.InternApi);
    }

    private static JsonObject Reseptliste(EhrSession session)
    {
        var own = session.Resepter.Where(r => r.Pasient == session.OpenPatient && !r.Skjult).ToList();
        var hentet = session.Oppslag.Resepter.ToDictionary(r => r.ReseptId);
        var resepter = own.Select(r => Egen(r, hentet.GetValueOrDefault(r.ReseptId), session.Policies.ConfirmedRecallStays))
            .Concat(hentet.Values.Where(h => own.All(r => r.ReseptId != h.ReseptId)).Select(Annen));
        return new JsonObject
        {
            ["pasient"] = session.OpenPatient,
            ["tilstand"] = Ord(session.Oppslag.Tilstand),
            ["reservert"] = session.Oppslag.Reservert,
            ["skjulte"] = session.Oppslag.Skjulte,
            ["resepter"] = new JsonArray([.. resepter]),
        };
    }

    private static JsonObject Egen(LegensResept resept, HentetResept? hentet, bool tilbakekallingStar) => new()
    {
        ["reseptId"] = resept.ReseptId,
        ["legemiddel"] = resept.Innhold.ReseptDokLegemiddel.Forskrivning.Legemiddel.NavnFormStyrke,
        ["dosering"] = resept.Innhold.ReseptDokLegemiddel.Forskrivning.DosVeiledEnkel,
        ["status"] = hentet?.Status,
        ["sendestatus"] = Ord(resept.Status),
        ["tilbakekalt"] = (resept.Tilbakekalt && (tilbakekallingStar || hentet is null)) || (hentet?.Tilbakekalt ?? false),
        ["tilbakekallingsstatus"] = tilbakekallingStar || hentet is null ? resept.Tilbakekallingsstatus : "ingen",
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

    private static JsonObject Legemiddelliste(EhrSession session)
    {
        var pasient = session.OpenPatient ?? "";
        var liste = session.Liste(pasient);
        return new JsonObject
        {
            ["pasient"] = session.OpenPatient,
            ["tilstand"] = Ord(liste.Tilstand),
            ["listestatus"] = liste.Levert is { } levert ? Ord(levert) : "ikke-sendt",
            ["oppforinger"] = new JsonArray([.. Listeinnhold.Na(session, pasient).Enkeltoppforinger.Select(oppforing => Vist(session, oppforing))]),
        };
    }

    private static JsonObject Vist(EhrSession session, EnkeltoppforingLIB oppforing)
    {
        var forskrivning = ReseptDokBase64.Read(oppforing.ReseptDokLegemiddelB64).Forskrivning;
        return new JsonObject
        {
            ["id"] = oppforing.Id,
            ["reseptId"] = oppforing.ReseptId,
            ["legemiddel"] = forskrivning.Legemiddel.NavnFormStyrke,
            ["dosering"] = forskrivning.DosVeiledEnkel,
            ["seponert"] = oppforing.Seponering is not null && session.Policies.ShowsDiscontinued,
        };
    }

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
        }), .. session.Meldinger is { } meldinger ? Meldingsskjermer.Sendte(meldinger.Drift) : []]),
    };

    private static JsonObject Innlogging(Innloggingstilstand tilstand) => new()
    {
        ["innlogget"] = tilstand.Bruker is not null,
        ["bruker"] = tilstand.Bruker,
        ["virksomhet"] = tilstand.Virksomhet,
        ["melding"] = tilstand.Melding,
    };

    private static JsonObject Pasientkontekst(EhrSession session)
    {
        var patient = session.OpenPatient is { } key ? session.Patient(key) : null;
        return new JsonObject { ["pasient"] = session.OpenPatient, ["navn"] = patient is null ? null : $"{patient.Fornavn} {patient.Etternavn}" };
    }

    private static string Ord(Oppslagstilstand tilstand) => tilstand switch
    {
        Oppslagstilstand.IkkeHentet => "ikke-hentet",
        Oppslagstilstand.Hentet => "hentet",
        _ => "feil",
    };

    private static string Ord(Sendestatus status) => status switch
    {
        Sendestatus.Venter => "venter",
        Sendestatus.Sendt => "sendt",
        Sendestatus.Ubekreftet => "ubekreftet",
        Sendestatus.Avvist => "avvist",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Ukjent status."),
    };
}
