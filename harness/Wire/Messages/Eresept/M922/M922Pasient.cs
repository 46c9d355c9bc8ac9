namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>A multidose patient that has changed.</summary>
/// <param name="Fnr">The present fødselsnummer or D-nummer.</param>
/// <param name="AndreFnr">Former ones; not in the version of 2013.</param>
public sealed record M922Pasient(string Fnr, IReadOnlyList<string> AndreFnr);
