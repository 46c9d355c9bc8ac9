using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages;
using AcceptanceHarness.Wire.Messages.Eresept;
using AcceptanceHarness.Wire.Messages.Kith;
using AcceptanceHarness.Wire.Messages.Kodeverk;

namespace AcceptanceHarness.Simulators.Reseptformidleren;

/// <summary>Puts what was found into an M9.6.</summary>
internal static class Reseptlisteskriver
{
    /// <summary>The list; originals travel beside it in the same order.</summary>
    /// <remarks>Version 2015 has no elements for reservation and hidden ones: StatusSok tells, where nothing is listed.</remarks>
    public static M96 Skriv(Reseptfunn found, XNamespace version, ReseptformidlerenOptions options) => new()
    {
        StatusSok = version == Namespaces.M96V2015 && found.Resepter.Count == 0 ? Sokestatus(found, options) : null,
        PasientInfo = found.Fnr is { } fnr ? new M96PasientInfo(fnr, found.AndreFnr) : null,
        LastResept = found.HarSkjulteLaste ? true : null,
        Pasientreservasjon = found.ErReservert ? true : null,
        Listeelementer = [.. found.Resepter.Select(Skriv)],
    };

    private static Listeelement Skriv(LagretResept resept) => new()
    {
        ReseptId = resept.ReseptId,
        NavnUtleverer = resept.NavnUtleverer,
        Status = Status(resept.Status),
        TilbakekallingStatus = resept.Tilbakekalling is null ? null : true,
        Tilbakekalling = resept.Tilbakekalling is { } mark
            ? new M96Tilbakekalling(mark.Tidspunkt, new CV(mark.Arsak, ArsakTilbakekalling.Oid, mark.ArsakNavn), mark.Merknad)
            : null,
        Fornying = resept.NyReseptId is null && resept.ForrigeReseptId is null
            ? null
            : new M96Fornying(resept.NyReseptId, resept.ForrigeReseptId),
        Utleveringer =
        [
            .. resept.Utleveringer.GroupBy(given => (given.Varenr, given.NavnFormStyrke)).Select(same => new M96Utlevering
            {
                Varenr = same.Key.Varenr,
                NavnFormStyrke = same.Key.NavnFormStyrke,
                AntallPakningerUtlevertTotalt = same.Sum(given => given.Antall),
                AntallPakningerUtlevertSiste = same.Last().Antall,
                TidspunktSisteUtlevering = same.Last().Tidspunkt,
            }),
        ],
    };

    private static CS? Sokestatus(Reseptfunn found, ReseptformidlerenOptions options) => found switch
    {
        { ErReservert: true } => options.StatusSokReservert,
        { HarSkjulteLaste: true } => options.StatusSokLast,
        _ => null,
    };

    /// <summary>The status as a code of kodeverk 7408.</summary>
    public static CS Status(Reseptstatus status) => status switch
    {
        Reseptstatus.Ekspederbar => StatusResept.Ekspederbar,
        Reseptstatus.UnderEkspedering => StatusResept.UnderEkspedering,
        Reseptstatus.Tilbakekalt => StatusResept.Tilbakekalt,
        Reseptstatus.Avsluttet => StatusResept.Avsluttet,
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Ukjent status."),
    };
}
