namespace AcceptanceHarness.ReferenceSystem.Kjernejournal.Oppslag;

/// <summary>What an answer told was locked, and can be opened.</summary>
/// <param name="Sperring">The patient has locked what was asked for.</param>
/// <param name="LasteResepter">How many prescriptions are locked.</param>
internal sealed record Innsynslas(bool Sperring, int LasteResepter)
{
    /// <summary>Nothing is known to be locked.</summary>
    public static Innsynslas Ingen { get; } = new(Sperring: false, LasteResepter: 0);

    public bool Finnes => Sperring || LasteResepter > 0;
}
