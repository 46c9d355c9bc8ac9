namespace AcceptanceHarness.Simulators.Helsenorge.Dialog;

/// <summary>An appointment as helsenorge shows it to a citizen.</summary>
/// <param name="Uid">The appointment's id.</param>
/// <param name="Fnr">The citizen; empty when the message names none.</param>
/// <param name="Start">When it begins, in Norway; null when the message has no moment.</param>
/// <param name="Slutt">When it ends.</param>
/// <param name="Sekvens">The number of the newest change.</param>
/// <param name="ErAvlyst">Whether it is shown as cancelled.</param>
public sealed record Innbyggertime(string Uid, string Fnr, DateTimeOffset? Start, DateTimeOffset? Slutt, int Sekvens, bool ErAvlyst);
