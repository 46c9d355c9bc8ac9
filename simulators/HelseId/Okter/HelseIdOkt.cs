using AcceptanceHarness.Simulators.HelseId.Klienter;
using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.HelseId.Okter;

/// <summary>A conformance session: a tenant of its own, with one client.</summary>
internal sealed record HelseIdOkt
{
    /// <summary>The tenant.</summary>
    public required Tenant Leietaker { get; init; }

    /// <summary>What is registered in it.</summary>
    public required Oktoppsett Oppsett { get; init; }

    /// <summary>When it was opened.</summary>
    public required DateTimeOffset Apnet { get; init; }

    /// <summary>When it was last reset; null when it never was.</summary>
    public DateTimeOffset? Nullstilt { get; init; }

    /// <summary>The last exchange before the reset; 0 when it never was.</summary>
    public long FraUtveksling { get; init; }

    /// <summary>The result; null while it is open.</summary>
    public Oktresultat? Resultat { get; init; }

    /// <summary>Its id.</summary>
    public string Id => Leietaker.Id;

    /// <summary>Its client.</summary>
    public HelseIdKlient Klient => Oppsett.Klient;

    /// <summary>Its issuer.</summary>
    public string Utsteder => HelseIdSimulator.Issuer(Leietaker);

    /// <summary>Registers its client and persons with HelseID.</summary>
    public void Registrer()
    {
        HelseIdSimulator.Registrer(Leietaker, Oppsett.Klient);
        foreach (var person in Oppsett.Personer)
        {
            HelseIdSimulator.RegistrerPerson(Leietaker, person.TilHelseId());
        }
    }
}
