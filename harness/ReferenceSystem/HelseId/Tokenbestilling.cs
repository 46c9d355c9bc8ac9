using System.Text.Json.Nodes;

namespace AcceptanceHarness.ReferenceSystem.HelseId;

/// <summary>A token for one service behind HelseID, for the user who is logged in.</summary>
/// <param name="Mottaker">The service's audience.</param>
/// <param name="Trenger">The scope that it is of no use without.</param>
/// <param name="Attest">The attest of the trust framework; null for none.</param>
internal sealed record Tokenbestilling(string Mottaker, string Trenger, JsonObject? Attest)
{
    /// <summary>The scopes that are asked for; none for all that the login has for the service.</summary>
    public IReadOnlyList<string> Scopes { get; init; } = [];
}
