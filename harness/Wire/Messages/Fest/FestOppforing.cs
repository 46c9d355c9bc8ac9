using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Fest;

/// <summary>One entry of the register.</summary>
/// <param name="Id">The entry's own id (<c>ID_</c> and a GUID); another one than its content's.</param>
/// <param name="Tidspunkt">When the entry last changed.</param>
/// <param name="Status">A: aktiv; U: utgått (antakelse A-055).</param>
/// <param name="Innhold">What is registered; null when an entry that went out carries nothing.</param>
/// <typeparam name="T">The kind of content.</typeparam>
public sealed record FestOppforing<T>(string Id, DateTimeOffset Tidspunkt, CS Status, T? Innhold)
    where T : class
{
    /// <summary>Whether the entry is in use.</summary>
    public bool ErAktiv => Status.V == FestStatus.Aktiv.V;
}
