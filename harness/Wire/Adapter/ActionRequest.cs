using System.Text.Json.Nodes;

namespace AcceptanceHarness.Wire.Adapter;

/// <summary>An action to perform.</summary>
public sealed record ActionRequest
{
    /// <summary>The user's key in the cast.</summary>
    public required string Bruker { get; init; }

    /// <summary>The patient's key in the cast; null for actions without a patient.</summary>
    public string? Pasient { get; init; }

    /// <summary>The action's own arguments, by the catalogue's schema.</summary>
    public JsonObject Argumenter { get; init; } = [];

    /// <summary>Answers to dialogs that may come; a dialog without one is answered «avbryt».</summary>
    public IReadOnlyList<DialogAnswer> Svar { get; init; } = [];
}
