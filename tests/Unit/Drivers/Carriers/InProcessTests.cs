using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Tests.Drivers.Carriers;

public sealed class InProcessTests : ContractCompliance
{
    private protected override Task<IVendorSystem> ReachAsync(IVendorSystem system) => Task.FromResult(system);
}
