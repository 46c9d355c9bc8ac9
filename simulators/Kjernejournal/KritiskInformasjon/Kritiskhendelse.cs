namespace AcceptanceHarness.Simulators.Kjernejournal.KritiskInformasjon;

/// <summary>What may happen to a tenant's critical information.</summary>
internal abstract record Kritiskhendelse(string Fnr, string Slag, DateTimeOffset Tid)
{
    /// <summary>A resource is made.</summary>
    internal sealed record Opprettet(string Fnr, string Slag, string Json, DateTimeOffset Tid) : Kritiskhendelse(Fnr, Slag, Tid);

    /// <summary>A new version of a resource is made, from a version.</summary>
    internal sealed record Endret(string Fnr, string Slag, string Id, string? Fra, string Json, DateTimeOffset Tid) : Kritiskhendelse(Fnr, Slag, Tid);

    /// <summary>A resource is deleted, in a version; null for the last.</summary>
    internal sealed record Slettet(string Fnr, string Slag, string Id, string? Fra, DateTimeOffset Tid) : Kritiskhendelse(Fnr, Slag, Tid);
}
