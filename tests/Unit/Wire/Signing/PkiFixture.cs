using AcceptanceHarness.Wire.TestData;

namespace AcceptanceHarness.Tests.Wire.Signing;

/// <summary>One test authority in a folder of its own, for as long as the class's tests run.</summary>
public sealed class PkiFixture : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("pki").FullName;

    public PkiFixture() => Pki = TestPki.Open(_directory, TimeProvider.System);

    public TestPki Pki { get; }

    public void Dispose()
    {
        Pki.Dispose();
        Directory.Delete(_directory, recursive: true);
    }
}
