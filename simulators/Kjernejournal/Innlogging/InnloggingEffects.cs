using AcceptanceHarness.Simulators.Kjernejournal.Felles;

namespace AcceptanceHarness.Simulators.Kjernejournal.Innlogging;

/// <summary>What came of an event.</summary>
internal abstract record InnloggingEffect
{
    private InnloggingEffect()
    {
    }

    /// <summary>The event was taken in; the session as it stands after it.</summary>
    internal sealed record Godtatt(Portalokt Okt) : InnloggingEffect;

    /// <summary>A session that another took the place of.</summary>
    internal sealed record Erstattet(Portalokt Okt) : InnloggingEffect;

    /// <summary>The event was refused.</summary>
    internal sealed record Avvist(Kjfeil Feil) : InnloggingEffect;
}
