using System.Reflection;
using Xunit.v3;

namespace AcceptanceHarness.Tests;

/// <summary>Skips a test, with exactly the word given, where what it needs beyond the .NET SDK is missing.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
public sealed class RequiresAttribute(string need) : BeforeAfterTestAttribute
{
    public string Need { get; } = need;

    public override void Before(MethodInfo methodUnderTest, IXunitTest test)
    {
        Assert.SkipUnless(Surroundings.Has(Need), Need);
    }
}
