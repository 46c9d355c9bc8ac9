using AcceptanceHarness.Core.Checks.Eresept.Fest;
using AcceptanceHarness.Wire.Messages;
using AcceptanceHarness.Wire.Messages.Fest;

namespace AcceptanceHarness.Simulators.Fest;

/// <summary>The register as it stands at a time: the built-in data, and what the tenant's state has changed in them.</summary>
internal static class FestRegister
{
    private static readonly Lazy<M30> Innebygd = new(() => new Festbygger(FestDatasett.Les()).Bygg(DateTimeOffset.UnixEpoch));
    private static readonly Lazy<FestKatalog> InnebygdKatalog = new(() => Les(Innebygd.Value));

    /// <summary>The whole register.</summary>
    public static M30 Pa(FestState state, DateTimeOffset tid)
    {
        var utgatt = state.Utgar.Where(pair => pair.Value <= tid).ToDictionary(StringComparer.Ordinal);
        return utgatt.Count == 0
            ? Innebygd.Value with { HentetDato = tid }
            : Innebygd.Value with
            {
                HentetDato = tid,
                Pakninger = [.. Innebygd.Value.Pakninger.Select(oppforing => Med(oppforing, utgatt))],
            };
    }

    /// <summary>What changed after a time; entries that did not are left out.</summary>
    public static M30 Endret(FestState state, DateTimeOffset tid, DateTimeOffset etter)
    {
        var alt = Pa(state, tid);
        return alt with
        {
            Merkevarer = Etter(alt.Merkevarer, etter),
            Pakninger = Etter(alt.Pakninger, etter),
            Virkestoffer = Etter(alt.Virkestoffer, etter),
            VirkestofferMedStyrke = Etter(alt.VirkestofferMedStyrke, etter),
            LegemiddelVirkestoffer = Etter(alt.LegemiddelVirkestoffer, etter),
            Handelsvarer = Etter(alt.Handelsvarer, etter),
            Refusjoner = Etter(alt.Refusjoner, etter),
            Vilkar = Etter(alt.Vilkar, etter),
            Varsler = Etter(alt.Varsler, etter),
            Kodeverk = Etter(alt.Kodeverk, etter),
            Byttegrupper = Etter(alt.Byttegrupper, etter),
            Interaksjoner = Etter(alt.Interaksjoner, etter),
            StrDoseringer = Etter(alt.StrDoseringer, etter),
        };
    }

    /// <summary>The register as the judge reads it.</summary>
    public static FestKatalog Katalog(FestState state, DateTimeOffset tid) =>
        state.Utgar.IsEmpty ? InnebygdKatalog.Value : Les(Pa(state, tid));

    private static FestKatalog Les(M30 m30) => FestKatalog.Les(WireXml.ToBytes(new System.Xml.Linq.XDocument(M30Writer.Write(m30))));

    private static FestOppforing<FestPakning> Med(FestOppforing<FestPakning> oppforing, Dictionary<string, DateTimeOffset> utgatt) =>
        oppforing is { ErAktiv: true, Innhold: { } pakning } && utgatt.TryGetValue(pakning.Varenr, out var fra)
            ? oppforing with { Status = FestStatus.Utgatt, Tidspunkt = fra }
            : oppforing;

    private static IReadOnlyList<FestOppforing<T>> Etter<T>(IReadOnlyList<FestOppforing<T>> oppforinger, DateTimeOffset etter)
        where T : class => [.. oppforinger.Where(oppforing => oppforing.Tidspunkt > etter)];
}
