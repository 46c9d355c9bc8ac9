using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using static AcceptanceHarness.Simulators.Kjernejournal.KritiskInformasjon.Kritiskhendelse;
using static AcceptanceHarness.Simulators.Kjernejournal.KritiskInformasjon.Kritiskvirkning;

namespace AcceptanceHarness.Simulators.Kjernejournal.KritiskInformasjon;

/// <summary>A tenant's critical information: resources with versions, moved by a pure function.</summary>
/// <param name="Fro">What ids are made from, so that they are the same in each run.</param>
/// <param name="Ressurser">All resources by id.</param>
internal sealed record KritiskState(string Fro, ImmutableDictionary<string, Kritiskressurs> Ressurser)
{
    /// <summary>Nothing yet.</summary>
    public static KritiskState Tom(string fro) => new(fro, ImmutableDictionary<string, Kritiskressurs>.Empty.WithComparers(StringComparer.Ordinal));

    /// <summary>A patient's resources, in the order they were made.</summary>
    public IEnumerable<Kritiskressurs> Hos(string fnr) => Ressurser.Values.Where(each => each.Fnr == fnr).OrderBy(each => each.Lopenummer);

    /// <summary>A patient's resource; null when it is another's, or there is none.</summary>
    public Kritiskressurs? Finn(string fnr, string slag, string id) =>
        Ressurser.GetValueOrDefault(id) is { } found && found.Fnr == fnr && found.Slag == slag ? found : null;

    /// <summary>Moves the state by an event; nothing moves when the event is not allowed.</summary>
    public static (KritiskState State, IReadOnlyList<Kritiskvirkning> Effects) Flytt(KritiskState state, Kritiskhendelse happened) =>
        (happened, state.Na(happened)) switch
        {
            (Opprettet made, _) => state.Med(state.Ny(made)),
            (_, null) => (state, [new FinnesIkke()]),
            (_, { ErSlettet: true }) => (state, [new ErSlettet()]),
            (Endret changed, { } now) when changed.Fra != Nummer(now) => (state, [new GammelVersjon(now.Siste.Nummer)]),
            (Endret changed, { } now) => state.Med(now.Med(changed.Json, changed.Tid)),
            (Slettet gone, { } now) when gone.Fra is not null && gone.Fra != Nummer(now) => (state, [new GammelVersjon(now.Siste.Nummer)]),
            (Slettet gone, { } now) => state.Med(now.Med(Ressursstempel.Feilregistrer(now.Siste.Json), gone.Tid, erSlettet: true)),
            _ => throw new ArgumentOutOfRangeException(nameof(happened), happened, "Hendelsen er ikke kjent."),
        };

    private static string Nummer(Kritiskressurs resource) => resource.Siste.Nummer.ToString(CultureInfo.InvariantCulture);

    private Kritiskressurs? Na(Kritiskhendelse happened) => happened switch
    {
        Endret changed => Finn(changed.Fnr, changed.Slag, changed.Id),
        Slettet gone => Finn(gone.Fnr, gone.Slag, gone.Id),
        _ => null,
    };

    private Kritiskressurs Ny(Opprettet made)
    {
        var number = Ressurser.Count + 1;
        var id = new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{Fro} kritisk-informasjon {number}"))).AsSpan(0, 16)).ToString();
        return new(number, made.Fnr, made.Slag, id, [new(1, made.Tid, Ressursstempel.Stemple(made.Json, id, 1, made.Tid), ErSlettet: false)]);
    }

    private (KritiskState State, IReadOnlyList<Kritiskvirkning> Effects) Med(Kritiskressurs resource) =>
        (this with { Ressurser = Ressurser.SetItem(resource.Id, resource) }, [new Lagret(resource)]);
}
