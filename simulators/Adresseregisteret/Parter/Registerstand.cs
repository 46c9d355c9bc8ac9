using System.Collections.Immutable;

namespace AcceptanceHarness.Simulators.Adresseregisteret.Parter;

/// <summary>The parties of a tenant and all agreements they have had: an immutable value.</summary>
/// <param name="Leietaker">The tenant's id.</param>
internal sealed record Registerstand(string Leietaker)
{
    /// <summary>The parties by HER-id.</summary>
    public ImmutableDictionary<string, Kommunikasjonspart> Parter { get; private init; } =
        ImmutableDictionary.Create<string, Kommunikasjonspart>(StringComparer.Ordinal);

    /// <summary>The agreements by id, the terminated ones too.</summary>
    public ImmutableDictionary<Guid, Avtale> Avtaler { get; private init; } = ImmutableDictionary<Guid, Avtale>.Empty;

    /// <summary>The ids of each pair's agreements, the newest last; the citizen's side first in the pair.</summary>
    public ImmutableDictionary<(string Innbygger, string Helsepersonell), ImmutableList<Guid>> Par { get; private init; } =
        ImmutableDictionary<(string, string), ImmutableList<Guid>>.Empty;

    /// <summary>The certificates that are revoked, and when, by serial number.</summary>
    public ImmutableDictionary<string, DateTimeOffset> Tilbakekalte { get; private init; } =
        ImmutableDictionary.Create<string, DateTimeOffset>(StringComparer.Ordinal);

    /// <summary>The register with a certificate revoked; one that is revoked already stays as it was.</summary>
    /// <param name="serienummer">The certificate's serial number, hexadecimal.</param>
    /// <param name="tid">When.</param>
    public Registerstand Uten(string serienummer, DateTimeOffset tid) =>
        Tilbakekalte.ContainsKey(serienummer) ? this : this with { Tilbakekalte = Tilbakekalte.SetItem(serienummer, tid) };

    /// <summary>The agreement in force between two parties; null when there is none.</summary>
    public Avtale? Mellom(string ene, string andre) =>
        Siste((ene, andre)) is { Gjeldende: true } first ? first : Siste((andre, ene)) is { Gjeldende: true } second ? second : null;

    /// <summary>The register with a party set; its agreements follow.</summary>
    /// <param name="part">The party as it is to be.</param>
    /// <param name="tid">When.</param>
    public Registerstand Med(Kommunikasjonspart part, DateTimeOffset tid)
    {
        var changed = this with { Parter = Parter.SetItem(part.HerId, part) };
        var others = part.Rolle == Partsrolle.Innbygger ? Partsrolle.Helsepersonell : Partsrolle.Innbygger;
        var pairs = changed.Parter.Values.Where(other => other.Rolle == others)
            .Select(other => part.Rolle == Partsrolle.Innbygger ? (part.HerId, other.HerId) : (other.HerId, part.HerId));
        return Egne(part.HerId).Concat(pairs).Distinct().ToList().Aggregate(changed, (stand, pair) => stand.Forhandlet(pair, tid));
    }

    private IEnumerable<(string Innbygger, string Helsepersonell)> Egne(string herId) =>
        Par.Keys.Where(pair => pair.Innbygger == herId || pair.Helsepersonell == herId);

    private Avtale? Siste((string, string) par) => Par.GetValueOrDefault(par) is [.., var id] ? Avtaler[id] : null;

    private Registerstand Forhandlet((string Innbygger, string Helsepersonell) par, DateTimeOffset tid)
    {
        var last = Siste(par);
        return (last, Ny(par, tid)) switch
        {
            (null, null) => this,
            ({ Gjeldende: true }, { } next) when Merke(last) == Merke(next) => this,
            (_, null) => Avsluttet(last!),
            (null, { } next) => Inngatt(par, next),
            (_, { } next) => Avsluttet(last).Inngatt(par, next),
        };
    }

    private Registerstand Avsluttet(Avtale avtale) => this with { Avtaler = Avtaler.SetItem(avtale.Id, avtale with { Gjeldende = false }) };

    private Registerstand Inngatt((string, string) par, Avtale avtale) => this with
    {
        Avtaler = Avtaler.SetItem(avtale.Id, avtale),
        Par = Par.SetItem(par, Par.GetValueOrDefault(par, []).Add(avtale.Id)),
    };

    private Avtale? Ny((string Innbygger, string Helsepersonell) par, DateTimeOffset tid)
    {
        if (Parter[par.Innbygger] is not { Aktiv: true, Rolle: Partsrolle.Innbygger } innbygger
            || Parter[par.Helsepersonell] is not { Aktiv: true, Rolle: Partsrolle.Helsepersonell } helsepersonell
            || Avtaleinnhold.Felles(innbygger, helsepersonell) is not { Count: > 0 } felles)
        {
            return null;
        }

        var (ene, andre) = (Avtalepart.Av(innbygger), Avtalepart.Av(helsepersonell));
        var nummer = Par.GetValueOrDefault(par, []).Count;
        return new Avtale
        {
            Id = Avtaleinnhold.Id(Leietaker, nummer, Avtaleinnhold.Merke(ene, andre, felles)),
            Fra = tid,
            Innbygger = ene,
            Helsepersonell = andre,
            Prosesser = felles,
        };
    }

    private static string Merke(Avtale avtale) => Avtaleinnhold.Merke(avtale.Innbygger, avtale.Helsepersonell, avtale.Prosesser);
}
