namespace AcceptanceHarness.ReferenceSystem.Meldinger;

/// <summary>What two parties have agreed on, as CPPA says it.</summary>
/// <param name="CpaId">The agreement's id; null when there is none.</param>
/// <param name="Prosesser">The names of the processes.</param>
internal sealed record Avtaleopplysning(string? CpaId, IReadOnlyList<string> Prosesser)
{
    /// <summary>Whether messages of a function are agreed on: a process is named as its function, in other letters.</summary>
    public bool Har(string funksjon) => Prosesser.Contains(funksjon, StringComparer.OrdinalIgnoreCase);
}
