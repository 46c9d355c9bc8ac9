using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Meldingstjener;

namespace AcceptanceHarness.Simulators.Adresseregisteret.Felles;

/// <summary>Where a party's queues are, and where its certificates are.</summary>
/// <param name="vert">The bus's host, where no simulated bus is up.</param>
/// <param name="navnerom">The exchange, where the address of the bus has none.</param>
internal sealed class Koadresser(string vert, string navnerom)
{
    /// <summary>The key that the message bus's address has among a tenant's.</summary>
    public const string Meldingstjener = "meldingstjener-amqp";

    /// <summary>The address of one of a party's queues: host, exchange and queue.</summary>
    public string Ko(Tenant tenant, string herId, string slag)
    {
        var bus = tenant.Addresses.GetValueOrDefault(Meldingstjener);
        var exchange = bus?.AbsolutePath.Trim('/') is { Length: > 0 } path ? path : navnerom;
        return $"{bus?.Authority ?? vert}/{exchange}/{Konavn.Av(herId, slag)}";
    }

    /// <summary>All electronic addresses of a party.</summary>
    public IReadOnlyList<Koadresse> Av(Tenant tenant, Kommunikasjonspart part) =>
    [
        new("E_SB_ASYNC", "Asynkron AMQP kø", Ko(tenant, part.HerId, Konavn.Async)),
        new("E_SB_SYNC", "Synkron AMQP kø", Ko(tenant, part.HerId, Konavn.Sync)),
        new("E_SB_SYNCREPLY", "Synkron Svar AMQP kø", Ko(tenant, part.HerId, Konavn.Syncreply)),
        new("E_SB_ERROR", "Feilmelding AMQP kø", Ko(tenant, part.HerId, Konavn.Error)),
        new("E_DS", "Digital sertifikat", Sertifikatsok(part.HerId)),
    ];

    /// <summary>Where certificates of a party would be looked for; nothing answers there, since the registers give the certificates themselves.</summary>
    public string Sertifikatsok(string herId) => $"ldap://{vert}/dc=test,dc=no?usercertificate;binary?sub?(herId={herId})";
}
