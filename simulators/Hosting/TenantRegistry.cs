using System.Collections.Concurrent;
using AcceptanceHarness.Simulators.Faults;

namespace AcceptanceHarness.Simulators.Hosting;

/// <summary>The tenants of a host, each with its fault plan; the default tenant is always there.</summary>
internal sealed class TenantRegistry
{
    private const int MostFormer = 10_000;

    private readonly ConcurrentDictionary<string, (Tenant Tenant, FaultPlan Plan)> _tenants = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _former = new(StringComparer.Ordinal);

    public TenantRegistry(TimeProvider defaultClock)
    {
        _tenants[""] = Med(new Tenant("", defaultClock));
    }

    public Tenant Add(string id, TimeProvider caseClock, TimeProvider? securityClock = null)
    {
        if (id.Length == 0 || !id.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'))
        {
            throw new ArgumentException(
                $"Forventet en leietaker-id av bokstavene a–z, tall og bindestrek, fikk «{id}». Velg en annen id.", nameof(id));
        }

        var tenant = new Tenant(id, caseClock, securityClock);
        return _tenants.TryAdd(id, Med(tenant))
            ? tenant
            : throw new ArgumentException($"Leietakeren «{id}» finnes allerede. Fjern den først, eller velg en annen id.", nameof(id));
    }

    public void Remove(string id)
    {
        if (id.Length > 0 && _tenants.TryRemove(id, out var removed))
        {
            removed.Plan.Clear();
            if (_former.Count < MostFormer)
            {
                _former[id] = true;
            }
        }
    }

    public Tenant? Find(string id) => _tenants.TryGetValue(id, out var found) ? found.Tenant : null;

    public FaultPlan Plan(string id) => _tenants.TryGetValue(id, out var found)
        ? found.Plan
        : throw new KeyNotFoundException($"Forventet en kjent leietaker, fikk «{id}». Opprett den med AddTenant.");

    public void ClearFaults()
    {
        foreach (var (_, plan) in _tenants.Values)
        {
            plan.Clear();
        }
    }

    /// <summary>The tenant that a path names by its first segment, and the path after it.</summary>
    public (Tenant Tenant, FaultPlan Plan, string Path) Resolve(string path)
    {
        var rest = path.StartsWith('/') ? path[1..] : path;
        var cut = rest.IndexOf('/', StringComparison.Ordinal);
        var first = cut < 0 ? rest : rest[..cut];
        if (first.Length > 0 && _tenants.TryGetValue(first, out var named))
        {
            return (named.Tenant, named.Plan, cut < 0 ? "/" : rest[cut..]);
        }

        // A call may come in after its tenant has gone: the address was right when it was given, and is held against nobody.
        var (tenant, plan) = _tenants[""];
        var own = _former.ContainsKey(first) ? (cut < 0 ? "" : rest[cut..]) : path;
        return (tenant, plan, own.Length == 0 ? "/" : own);
    }

    private static (Tenant Tenant, FaultPlan Plan) Med(Tenant tenant)
    {
        tenant.Feilplan = new FaultPlan();
        return (tenant, tenant.Feilplan);
    }
}
