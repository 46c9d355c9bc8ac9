using System.Text.Json.Nodes;
using AcceptanceHarness.Wire.Jose;

namespace AcceptanceHarness.ReferenceSystem.HelseId;

/// <summary>What is asked of the token endpoint.</summary>
internal sealed record Tokenforesporsel
{
    /// <summary>The parameters, without the client's authentication.</summary>
    public required IReadOnlyDictionary<string, string> Parametre { get; init; }

    /// <summary>The key that the token is bound to.</summary>
    public required JoseKey Nokkel { get; init; }

    /// <summary>The scope that the token is of no use without.</summary>
    public required string Trenger { get; init; }

    /// <summary>The organisation; null for none.</summary>
    public Valgtvirksomhet? Virksomhet { get; init; }

    /// <summary>True when it is for a user.</summary>
    public bool ForBruker { get; init; }

    /// <summary>The attest of the trust framework that goes with it; null for none.</summary>
    public JsonObject? Attest { get; init; }

    /// <summary>When it may be repeated.</summary>
    public Gjentak Gjentak { get; init; } = Gjentak.OgsaUtenSvar;
}
