namespace AcceptanceHarness.Simulators.Meldingstjener.Forvrengning;

/// <summary>Holds one message back until the next one has been sent.</summary>
internal sealed class Omstokking
{
    private Utgaende? _holdt;

    /// <summary>Nothing for the first message; the second and then the first for the second.</summary>
    public IReadOnlyList<Utgaende> Sendes(Utgaende utgaende)
    {
        if (Interlocked.CompareExchange(ref _holdt, utgaende, null) is null)
        {
            return [];
        }

        return Interlocked.Exchange(ref _holdt, null) is { } holdt ? [utgaende, holdt] : [utgaende];
    }
}
