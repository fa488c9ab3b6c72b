package pganatomy.lesson;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;

/// A connection that counts the rows that are taken from it.
final class Fetching {

  private final Connection real;
  private long count;

  Fetching(Connection real) {
    this.real = real;
  }

  Connection connection() {
    return wrap(Connection.class, real);
  }

  /// How many rows `next()` has given so far.
  long count() {
    return count;
  }

  private <T> T wrap(Class<T> type, T target) {
    return type.cast(
        Proxy.newProxyInstance(
            Fetching.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              Object result;
              try {
                result = method.invoke(target, arguments);
              } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
              }
              if (target instanceof ResultSet && method.getName().equals("next")) {
                count += Boolean.TRUE.equals(result) ? 1 : 0;
              }
              return wrapped(method.getReturnType(), result);
            }));
  }

  /// Statements and results count, too.
  private <T> Object wrapped(Class<T> type, Object result) {
    boolean counts = Statement.class.isAssignableFrom(type) || type == ResultSet.class;
    return counts && result != null ? wrap(type, type.cast(result)) : result;
  }
}
