using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Tests.Simulators.Hosting;

public sealed class TenantRegistryTests
{
    [Fact]
    public void A_call_that_comes_in_after_its_tenant_has_gone_keeps_the_address_it_was_given()
    {
        var tenants = new TenantRegistry(TimeProvider.System);
        tenants.Add("s1", TimeProvider.System);

        Assert.Equal(("s1", "/Rekvirent/Tjeneste"), Found("/s1/Rekvirent/Tjeneste"));
        tenants.Remove("s1");

        Assert.Equal(("", "/Rekvirent/Tjeneste"), Found("/s1/Rekvirent/Tjeneste"));
        Assert.Equal(("", "/"), Found("/s1"));
        Assert.Equal(("", "/annet/Rekvirent/Tjeneste"), Found("/annet/Rekvirent/Tjeneste"));

        (string Tenant, string Path) Found(string path) => tenants.Resolve(path) is var (tenant, _, rest) ? (tenant.Id, rest) : default;
    }
}
