namespace AcceptanceHarness.Simulators.Adresseregisteret.Cppa;

/// <summary>A part that a message may hold.</summary>
/// <param name="Id">Its id in the documents.</param>
/// <param name="Skjemaer">What it is described by: file name, version, namespace.</param>
internal sealed record Innholdsdel(string Id, params (string Fil, string Versjon, string Navnerom)[] Skjemaer);
