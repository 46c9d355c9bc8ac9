using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Simulators.Reseptformidleren;

/// <summary>What stands in the head of an answer.</summary>
/// <param name="Type">Kind of message.</param>
/// <param name="Id">Its MsgId.</param>
/// <param name="Tid">When it was made.</param>
/// <param name="Kompresjon">How the originals after it are compressed; null when they are not.</param>
internal sealed record Svarhode(CS Type, string Id, DateTimeOffset Tid, CS? Kompresjon = null);
