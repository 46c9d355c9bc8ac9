using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.Adresseregisteret;

/// <summary>Adresseregisteret and the register of agreements (CPPA) as a clinical system meets them.</summary>
public static class AdresseregisteretSimulator
{
    /// <summary>Makes a party known to a tenant.</summary>
    public static void Registrer(Tenant tenant, Kommunikasjonspart part) => Partregister.Hos(tenant).Sett(part);

    /// <summary>A tenant's party; null for a HER-id that nobody has.</summary>
    public static Kommunikasjonspart? Finn(Tenant tenant, string herId) => Partregister.Hos(tenant).Finn(herId);

    /// <summary>Changes what a tenant knows of a party.</summary>
    /// <exception cref="ArgumentException">Nobody has the HER-id.</exception>
    public static Kommunikasjonspart Endre(Tenant tenant, string herId, Func<Kommunikasjonspart, Kommunikasjonspart> endring) =>
        Partregister.Hos(tenant).Endre(herId, endring);
}
