using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Kjernejournal;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Features.Runs;

/// <summary>Registers a scenario's patients with the simulated kjernejournal: each has one, without anything in it.</summary>
internal static class Borgerregistrering
{
    /// <summary>Registers those with a number; who is known from before is known anew.</summary>
    public static void Registrer(Tenant tenant, IEnumerable<CastPatient> pasienter)
    {
        foreach (var pasient in pasienter)
        {
            foreach (var nummer in new[] { pasient.Fnr, pasient.Dnr }.OfType<string>())
            {
                KjernejournalSimulator.Registrer(tenant, new Borger { Fnr = nummer, Navn = $"{pasient.Fornavn} {pasient.Etternavn}" });
            }
        }
    }
}
