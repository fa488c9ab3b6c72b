package pganatomy.lesson;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;

/// A connection whose statements fetch a few rows at a time, so that one sees who does not fetch
/// them all.
final class Fetching {

  private Fetching() {}

  static Connection inSmallSteps(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            Fetching.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              try {
                Object result = method.invoke(connection, arguments);
                if (result instanceof Statement statement) {
                  statement.setFetchSize(1);
                }
                return result;
              } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
              }
            });
  }
}
