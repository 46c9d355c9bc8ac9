using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages;

namespace AcceptanceHarness.Tests.Wire.Messages;

public class SvarversjonerTests
{
    public static TheoryData<string, string, string> Versions => new()
    {
        { Namespaces.M95.NamespaceName, Namespaces.M96.NamespaceName, Namespaces.M96V2018.NamespaceName },
        { Namespaces.M95V2018.NamespaceName, Namespaces.M96V2018.NamespaceName, Namespaces.M96.NamespaceName },
        { Namespaces.M95V2015.NamespaceName, Namespaces.M96V2015.NamespaceName, Namespaces.M96.NamespaceName },
        { Namespaces.M97.NamespaceName, Namespaces.M98.NamespaceName, Namespaces.M98V2015.NamespaceName },
        { Namespaces.M97V2015.NamespaceName, Namespaces.M98V2015.NamespaceName, Namespaces.M98.NamespaceName },
        { Namespaces.M911.NamespaceName, Namespaces.M912.NamespaceName, Namespaces.M912V2018.NamespaceName },
        { Namespaces.M911V2018.NamespaceName, Namespaces.M912V2018.NamespaceName, Namespaces.M912.NamespaceName },
        { Namespaces.M911V2014.NamespaceName, Namespaces.M912V2014.NamespaceName, Namespaces.M912.NamespaceName },
        { Namespaces.M921.NamespaceName, Namespaces.M922.NamespaceName, Namespaces.M922V2013.NamespaceName },
        { Namespaces.M921V2013.NamespaceName, Namespaces.M922V2013.NamespaceName, Namespaces.M922.NamespaceName },
    };

    [Theory]
    [MemberData(nameof(Versions))]
    public void A_question_has_an_answer_of_its_version_and_there_is_another(string question, string answer, string other)
    {
        Assert.Equal(answer, Svarversjoner.Til(question)?.NamespaceName);
        Assert.Equal(other, Svarversjoner.Annen(answer).NamespaceName);
    }

    [Fact]
    public void What_is_no_lookup_has_no_answer_in_a_version()
    {
        Assert.Null(Svarversjoner.Til(Namespaces.M1));
        var refused = Assert.Throws<ArgumentException>(() => Svarversjoner.Annen((XNamespace)"http://eksempel.no/"));
        Assert.Contains("Forventet navnerommet til et svar på et oppslag, fikk «http://eksempel.no/»", refused.Message, StringComparison.Ordinal);
    }
}
