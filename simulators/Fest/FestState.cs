using System.Collections.Immutable;
using static AcceptanceHarness.Simulators.Fest.FestEffect;
using static AcceptanceHarness.Simulators.Fest.FestEvent;
using Effects = System.Collections.Generic.IReadOnlyList<AcceptanceHarness.Simulators.Fest.FestEffect>;

namespace AcceptanceHarness.Simulators.Fest;

/// <summary>How FEST differs from the built-in data for one tenant: an immutable value, moved only by <see cref="Apply"/>.</summary>
public sealed record FestState
{
    /// <summary>The state before anything has happened.</summary>
    public static readonly FestState Empty = new();

    /// <summary>From when packages are out, by item number.</summary>
    public ImmutableDictionary<string, DateTimeOffset> Utgar { get; init; } =
        ImmutableDictionary.Create<string, DateTimeOffset>(StringComparer.Ordinal);

    /// <summary>When the register was last fetched; null when it never was.</summary>
    public DateTimeOffset? SistHentet { get; init; }

    /// <summary>Moves the state by one event; pure.</summary>
    internal (FestState State, Effects Effects) Apply(FestEvent happened) => happened switch
    {
        VareUtgar e when Utgar.TryGetValue(e.Varenr, out var before) && before <= e.Fra =>
            (this, [new Avvist($"Vare {e.Varenr} er allerede ute av FEST da.")]),
        VareUtgar e => (this with { Utgar = Utgar.SetItem(e.Varenr, e.Fra) }, [new Publisert(e.Varenr, e.Fra)]),
        Hentet e => (this with { SistHentet = e.Tidspunkt }, [new Utlevert(e.Tidspunkt)]),
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened.GetType().Name, "Ukjent hendelse."),
    };
}
