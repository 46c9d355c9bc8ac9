namespace AcceptanceHarness.Simulators.Helsenorge.Rest.Timer;

/// <summary>An appointment as a citizen sees it on Helsenorge.</summary>
/// <param name="Identifikator">The sender's identifier: system and value with a bar between.</param>
/// <param name="Pasient">The citizen.</param>
/// <param name="Status">The status, for example <c>booked</c>.</param>
/// <param name="SistEndret">When the sender says that it was last changed.</param>
/// <param name="Start">When it begins; null where that is not said.</param>
/// <param name="Slutt">When it ends; null where that is not said.</param>
/// <param name="Versjon">How many times it has been new or changed.</param>
/// <param name="Json">All of it.</param>
public sealed record LagretTime(
    string Identifikator, string Pasient, string Status, DateTimeOffset SistEndret, DateTimeOffset? Start, DateTimeOffset? Slutt, int Versjon, string Json)
{
    /// <summary>Its place in the order that appointments first came in.</summary>
    internal int Lopenummer { get; init; }

    /// <summary>What is compared to tell a changed appointment from an identical one.</summary>
    internal string Innhold { get; init; } = "";
}
