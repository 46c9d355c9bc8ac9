using AcceptanceHarness.Wire.TestData;

[assembly: AssemblyFixture(typeof(AcceptanceHarness.Tests.Wire.Signing.PkiFixture))]

namespace AcceptanceHarness.Tests.Wire.Signing;

/// <summary>One test authority in a folder of its own, for as long as the tests run.</summary>
public sealed class PkiFixture : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("pki").FullName;

    public PkiFixture() => Pki = TestPki.Open(Folder, TimeProvider.System);

    public TestPki Pki { get; }

    public void Dispose()
    {
        Pki.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}
