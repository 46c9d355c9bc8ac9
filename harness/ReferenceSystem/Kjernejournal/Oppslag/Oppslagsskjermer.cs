using System.Text.Json.Nodes;

namespace AcceptanceHarness.ReferenceSystem.Kjernejournal.Oppslag;

/// <summary>What the user sees of lab results, documents and medicines.</summary>
internal static class Oppslagsskjermer
{
    public static JsonObject Provesvar(EhrSession session)
    {
        var visning = session.Kjernejournal.Oppslag?.Provesvar?.Visning ?? Innsynsvisning<Provesvarrad>.Ingen;
        var vist = Felles(session, visning);
        vist["totalt"] = visning.Totalt;
        vist["flere"] = visning.Flere;
        vist["svar"] = new JsonArray([.. visning.Rader.Select(Rad)]);
        return vist;
    }

    public static JsonObject Dokumenter(EhrSession session)
    {
        var visning = session.Kjernejournal.Oppslag?.Dokumenter?.Visning ?? Innsynsvisning<Dokumentrad>.Ingen;
        var vist = Felles(session, visning);
        vist["tilbakeholdt"] = visning.Tilbakeholdt;
        vist["flere"] = visning.Flere;
        vist["dokumenter"] = new JsonArray(
            [.. visning.Rader.Select(rad => new JsonObject { ["id"] = rad.Id, ["tittel"] = rad.Tittel, ["dato"] = rad.Dato })]);
        return vist;
    }

    public static JsonObject Legemidler(EhrSession session)
    {
        var visning = session.Kjernejournal.Oppslag?.Legemidler?.Visning ?? Innsynsvisning<Legemiddelrad>.Ingen;
        var vist = Felles(session, visning);
        vist["legemidler"] = new JsonArray([.. visning.Rader.Select(rad => new JsonObject
        {
            ["id"] = rad.Id,
            ["legemiddel"] = rad.Legemiddel,
            ["dosering"] = rad.Dosering,
            ["utlevert"] = rad.Utlevert,
        })]);
        return vist;
    }

    private static JsonObject Felles<TRad>(EhrSession session, Innsynsvisning<TRad> visning) => new()
    {
        ["pasient"] = session.OpenPatient,
        ["tilstand"] = Ord(visning.Tilstand),
        ["melding"] = visning.Melding,
    };

    private static JsonObject Rad(Provesvarrad rad) => new()
    {
        ["id"] = rad.Id,
        ["navn"] = rad.Navn,
        ["verdi"] = rad.Verdi,
        ["kommentar"] = rad.Kommentar,
        ["deler"] = new JsonArray([.. rad.Deler.Select(Rad)]),
    };

    private static string Ord(Innsynstilstand tilstand) => tilstand switch
    {
        Innsynstilstand.IkkeHentet => "ikke-hentet",
        Innsynstilstand.Hentet => "hentet",
        Innsynstilstand.Feil => "feil",
        Innsynstilstand.Blokkert => "blokkert",
        Innsynstilstand.Sperret => "sperret",
        Innsynstilstand.Reservert => "reservert",
        _ => throw new ArgumentOutOfRangeException(nameof(tilstand), tilstand, "Ukjent tilstand."),
    };
}
