using AcceptanceHarness.Simulators.HelseId.Tilstand;

namespace AcceptanceHarness.Simulators.HelseId;

/// <summary>What came of an event.</summary>
internal abstract record HelseIdEffect
{
    private HelseIdEffect()
    {
    }

    /// <summary>It is remembered.</summary>
    internal sealed record Husket : HelseIdEffect;

    /// <summary>The user goes on with this request.</summary>
    internal sealed record ForesporselFunnet(Foresporsel Foresporsel) : HelseIdEffect;

    /// <summary>The client goes on with what the code stands for.</summary>
    internal sealed record KodeFunnet(Kode Kode) : HelseIdEffect;

    /// <summary>The event is not allowed now; a code or a pushed request that another client comes with is used up all the same.</summary>
    internal sealed record Avvist(Avslag Avslag) : HelseIdEffect;
}
