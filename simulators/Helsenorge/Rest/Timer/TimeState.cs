using System.Collections.Immutable;
using AcceptanceHarness.Core.Checks.Helsenorge;

namespace AcceptanceHarness.Simulators.Helsenorge.Rest.Timer;

/// <summary>A tenant's appointments by the sender's identifier, moved by a pure function.</summary>
/// <param name="Timer">All appointments.</param>
internal sealed record TimeState(ImmutableDictionary<string, LagretTime> Timer)
{
    /// <summary>Nothing yet.</summary>
    public static TimeState Tom { get; } = new(ImmutableDictionary<string, LagretTime>.Empty.WithComparers(StringComparer.Ordinal));

    /// <summary>Moves the state by an appointment; an older one never takes the place of a newer.</summary>
    public static (TimeState State, IReadOnlyList<Timevirkning> Effects) Flytt(TimeState state, Timehendelse happened) =>
        (state.Timer.GetValueOrDefault(happened.Time.Identifikator), happened.Time) switch
        {
            (null, var time) => state.Med(time with { Versjon = 1, Lopenummer = state.Timer.Count + 1 }, HelsenorgeRestFacts.Ny),
            ({ } now, var time) when time.SistEndret < now.SistEndret => (state, [new(HelsenorgeRestFacts.Eldre)]),
            ({ } now, var time) when time.Innhold == now.Innhold => state.Med(now with { SistEndret = time.SistEndret, Json = time.Json }, HelsenorgeRestFacts.Uendret),
            ({ } now, var time) => state.Med(time with { Versjon = now.Versjon + 1, Lopenummer = now.Lopenummer }, HelsenorgeRestFacts.Endret),
        };

    private (TimeState State, IReadOnlyList<Timevirkning> Effects) Med(LagretTime time, string utfall) =>
        (new(Timer.SetItem(time.Identifikator, time)), [new(utfall)]);
}
