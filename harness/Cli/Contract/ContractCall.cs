using AcceptanceHarness.Features.Drivers.Carriers;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Cli.Contract;

/// <summary>One call of the contract and what its answer must be.</summary>
/// <param name="Call">The call.</param>
/// <param name="Schema">The schema of a 200 answer; null when 200 is not among the answers.</param>
internal sealed record ContractCall(AdapterCall Call, string? Schema)
{
    /// <summary>True when 204 is an answer.</summary>
    public bool MayBeEmpty { get; init; }

    /// <summary>True when 501 is an answer.</summary>
    public bool MayBeLeftOut { get; init; } = true;

    /// <summary>True when an error with problem+json is to be expected, since there is nothing to act on.</summary>
    public bool MayHaveNothing { get; init; }

    /// <summary>The function that the call is of, when the system declares that it lacks it; null otherwise.</summary>
    public Funksjon? Mangler { get; init; }

    /// <summary>The schema of the view's fields; null when it is no view.</summary>
    public string? Fields { get; init; }

    /// <summary>What to do when it is left out, in bokmål.</summary>
    public string LeftOut { get; init; } = "En person må gjøre dette, eller observasjonene blir Ikke kjørt.";

    /// <summary>The answers that the contract allows, in bokmål.</summary>
    public string Expected => string.Join(" eller ", new[]
    {
        Schema is null ? null : $"200 med {Schema} etter openapi.yaml",
        MayBeEmpty ? "204" : null,
        MayBeLeftOut ? "501" : null,
    }.OfType<string>());
}
