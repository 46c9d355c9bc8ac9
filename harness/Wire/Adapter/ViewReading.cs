using System.Text.Json.Nodes;

namespace AcceptanceHarness.Wire.Adapter;

/// <summary>What the user would see now.</summary>
/// <param name="Fields">The fields that criteria need, by the view's schema.</param>
/// <param name="Text">The free text of the screen.</param>
/// <param name="Kilde">How it was seen.</param>
public sealed record ViewReading(JsonObject Fields, string Text, Kilde Kilde);
